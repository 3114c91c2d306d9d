import {
  readSbom
} from "./chunk-ARNPSROQ.js";
export {
  readSbom
};
