import {
  readSbom
} from "./chunk-AICAEBZP.js";
export {
  readSbom
};
