import {openGitHub, repositoryOf} from "./chunk-UYW625IZ.js";
export {openGitHub, repositoryOf};
