import {openGitHub, repositoryOf} from "./chunk-R2YSI2HP.js";
export {openGitHub, repositoryOf};
