/** Matches the paths of sockets that give control over a container engine. */
const CONTROL_SOCKET =
  /^(?:\/var)?\/run\/(?:user\/\d+\/)?(?:docker\.sock|containerd\/containerd\.sock|containerd\.sock|crio\/crio\.sock|crio\.sock|podman(?:\/podman\.sock)?|docker\/.*\.sock|k3s\/containerd\/containerd\.sock|cri-dockerd\.sock|balena(?:-engine)?\.sock|buildkit\/buildkitd\.sock|dockershim\.sock)$|(?:^|\/)(?:docker|containerd|podman|crio)\.sock$|^[\\/]{1,4}(?:\.|\?)[\\/]{1,2}pipe[\\/]{1,2}docker_engine$/;

/** Matches folders that contain the socket of a container engine or of systemd. */
const FOLDER =
  /^(?:\/|\/var|(?:\/var)?\/run(?:\/(?:docker|containerd|crio|podman|systemd(?:\/private)?|k3s(?:\/containerd)?))?)$/;

/** Returns true if a host path is the socket of a container engine or of systemd, or a folder with such a socket. */
export function holdsSocket(path: string): boolean {
  return CONTROL_SOCKET.test(path) || FOLDER.test(path);
}
