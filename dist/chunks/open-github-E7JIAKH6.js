import {openGitHub, repositoryOf} from "./chunk-JB6TEE4Y.js";
export {openGitHub, repositoryOf};
