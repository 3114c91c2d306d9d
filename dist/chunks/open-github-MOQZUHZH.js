import {openGitHub, repositoryOf} from "./chunk-YNF3QDVG.js";
export {openGitHub, repositoryOf};
