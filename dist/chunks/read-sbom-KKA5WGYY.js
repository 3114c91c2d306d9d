import {
  readSbom
} from "./chunk-EXQ3PKMW.js";
export {
  readSbom
};
