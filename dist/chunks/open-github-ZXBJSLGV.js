import {openGitHub, repositoryOf} from "./chunk-GHXY6SLV.js";
export {openGitHub, repositoryOf};
