import {
  readSbom
} from "./chunk-2EW3ZF3A.js";
export {
  readSbom
};
