import {openGitHub, repositoryOf} from "./chunk-NUKDLP7U.js";
export {openGitHub, repositoryOf};
