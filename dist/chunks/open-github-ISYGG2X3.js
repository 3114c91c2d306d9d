import {openGitHub, repositoryOf} from "./chunk-W75YED2A.js";
export {openGitHub, repositoryOf};
