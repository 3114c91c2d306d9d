import {openGitHub, repositoryOf} from "./chunk-2CL7PWT3.js";
export {openGitHub, repositoryOf};
