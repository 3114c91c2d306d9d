import {main} from "./chunk-LHOEKJGO.js";
export {main};
