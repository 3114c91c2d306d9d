import {FRAMEWORKS} from "./chunk-INYTVL7K.js";
export {FRAMEWORKS};
