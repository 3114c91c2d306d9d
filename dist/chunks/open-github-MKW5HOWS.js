import {openGitHub, repositoryOf} from "./chunk-LZGF7GCH.js";
export {openGitHub, repositoryOf};
