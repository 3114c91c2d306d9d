import {
  readSbom
} from "./chunk-AQ5ZEFK2.js";
export {
  readSbom
};
