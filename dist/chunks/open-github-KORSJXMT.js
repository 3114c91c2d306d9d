import {openGitHub, repositoryOf} from "./chunk-DHASY7FE.js";
export {openGitHub, repositoryOf};
