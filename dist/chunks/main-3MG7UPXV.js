import {main} from "./chunk-H42UWK7S.js";
export {main};
