import {
  main,
  mainWithin
} from "./chunk-O5U2WUDN.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
