import {
  readSbom
} from "./chunk-TDWMPJPF.js";
export {
  readSbom
};
