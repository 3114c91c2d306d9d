import { controlsOf, type Framework } from './framework.ts';

/** @see https://www.cisecurity.org/benchmark/docker */
export const CIS_DOCKER: Framework = {
  id: 'cis-docker-1.6.0',
  title: 'CIS Docker Benchmark 1.6.0',
  controls: controlsOf(`
1 [host] Host of the containers
2 [host] Settings of the daemon
3 [host] Files of the daemon
4.1 Image user without root
4.2 Trusted base images
4.3 No needless packages in images
4.4 [scan] Images without known vulnerabilities
4.5 [evidence] Signed images
4.6 Health check in the image
4.7 No package index update alone
4.8 No programs with setuid in images
4.9 COPY in place of ADD
4.10 No secrets in images
4.11 Verified packages only
4.12 Signatures of artifacts checked
5.1 [host] Swarm mode off if unused
5.2 AppArmor profile
5.3 SELinux options
5.4 Few capabilities
5.5 No privileged containers
5.6 No sensitive host folders
5.7 No SSH server in containers
5.8 No privileged ports
5.9 [none] Needed ports only
5.10 No host network
5.11 Memory limit
5.12 CPU limit
5.13 Root file system without writes
5.14 Ports on chosen interfaces
5.15 Limited restarts
5.16 No host process namespace
5.17 No host IPC namespace
5.18 No host devices
5.19 [none] File limits of the daemon
5.20 No shared mounts
5.21 No host UTS namespace
5.22 Seccomp profile on
5.23 [runtime] No privileged commands in containers
5.24 [runtime] No commands as root in containers
5.25 Control group of the daemon
5.26 No new privileges
5.27 Health check at run time
5.28 [runtime] Current versions of images
5.29 Process limit
5.30 [none] Own networks in place of the default bridge
5.31 No host user namespace
5.32 No socket of the daemon in containers
6 [process] Operation of images and containers
7 [host] Settings of Swarm
`),
};
