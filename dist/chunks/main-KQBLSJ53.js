import {
  main
} from "./chunk-53QMZD2W.js";
import "./chunk-KAF2QIUN.js";
import "./chunk-I3RWBA6T.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
