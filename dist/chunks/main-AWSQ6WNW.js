import {main} from "./chunk-45I5SV7K.js";
export {main};
