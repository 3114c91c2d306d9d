import {
  readSbom
} from "./chunk-GRSAGPT7.js";
export {
  readSbom
};
