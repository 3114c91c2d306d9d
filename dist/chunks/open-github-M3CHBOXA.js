import {openGitHub, repositoryOf} from "./chunk-Y3HCAQAQ.js";
export {openGitHub, repositoryOf};
