import { controlsOf, type Framework } from './framework.ts';

/** @see https://www.cisecurity.org/benchmark/docker */
export const CIS_DOCKER: Framework = {
  id: 'cis-docker-1.6.0',
  title: 'CIS Docker Benchmark 1.6.0',
  controls: controlsOf(`
1 [host] Container host
2 [host] Daemon settings
3 [host] Daemon files
4.1 Non-root user in images
4.2 Trusted base images
4.3 No unnecessary packages in images
4.4 [scan] Images without known vulnerabilities
4.5 [evidence] Signed images
4.6 Health check in images
4.7 No separate package index updates
4.8 No setuid programs in images
4.9 COPY instead of ADD
4.10 No secrets in images
4.11 Verified packages only
4.12 Artifact signatures verified
5.1 [host] Swarm mode off if unused
5.2 AppArmor profile
5.3 SELinux options
5.4 Minimal capabilities
5.5 No privileged containers
5.6 No sensitive host folders
5.7 No SSH server in containers
5.8 No privileged ports
5.9 [none] Only necessary ports
5.10 No host network
5.11 Memory limit
5.12 CPU limit
5.13 Read-only root file system
5.14 Ports bound to specific interfaces
5.15 Limited restarts
5.16 No host process namespace
5.17 No host IPC namespace
5.18 No host devices
5.19 [none] File limits set by the daemon
5.20 No shared mounts
5.21 No host UTS namespace
5.22 Seccomp profile enabled
5.23 [runtime] No privileged commands in containers
5.24 [runtime] No commands as root in containers
5.25 The daemon's control group
5.26 No new privileges
5.27 Health check at run time
5.28 [runtime] Up-to-date images
5.29 Process limit
5.30 [none] User-defined networks instead of the default bridge
5.31 No host user namespace
5.32 No daemon socket in containers
6 [process] Image and container operations
7 [host] Swarm settings
`),
};
