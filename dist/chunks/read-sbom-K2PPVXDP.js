import {
  readSbom
} from "./chunk-QDZAW5GW.js";
export {
  readSbom
};
