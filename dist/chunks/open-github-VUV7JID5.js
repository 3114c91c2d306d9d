import {openGitHub, repositoryOf} from "./chunk-BTAET3UH.js";
export {openGitHub, repositoryOf};
