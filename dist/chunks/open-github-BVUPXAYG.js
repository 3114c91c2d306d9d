import {openGitHub, repositoryOf} from "./chunk-KM4A6WOK.js";
export {openGitHub, repositoryOf};
