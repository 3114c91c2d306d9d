import {FRAMEWORKS} from "./chunk-XX523AGX.js";
export {FRAMEWORKS};
