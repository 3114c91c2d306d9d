import {openGitHub, repositoryOf} from "./chunk-KH4XNI47.js";
export {openGitHub, repositoryOf};
