import {openGitHub, repositoryOf} from "./chunk-35R3BDDG.js";
export {openGitHub, repositoryOf};
