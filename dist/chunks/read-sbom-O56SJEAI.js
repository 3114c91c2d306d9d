import {
  readSbom
} from "./chunk-B5X4Y3EE.js";
export {
  readSbom
};
