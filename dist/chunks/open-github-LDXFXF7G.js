import {openGitHub, repositoryOf} from "./chunk-JNEO445G.js";
export {openGitHub, repositoryOf};
