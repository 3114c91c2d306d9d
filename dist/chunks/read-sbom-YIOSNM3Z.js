import {
  readSbom
} from "./chunk-PTHED22J.js";
export {
  readSbom
};
