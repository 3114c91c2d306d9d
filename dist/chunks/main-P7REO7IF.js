import {
  main
} from "./chunk-RJYCHFDN.js";
import "./chunk-4EBSVTCV.js";
import "./chunk-O5U2WUDN.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
