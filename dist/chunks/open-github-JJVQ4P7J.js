import {openGitHub, repositoryOf} from "./chunk-OXHLLEG6.js";
export {openGitHub, repositoryOf};
