import {
  readSbom
} from "./chunk-XZHWWVIR.js";
export {
  readSbom
};
