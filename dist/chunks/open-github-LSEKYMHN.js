import {openGitHub, repositoryOf} from "./chunk-5YA3O7DM.js";
export {openGitHub, repositoryOf};
