import {
  main
} from "./chunk-OLG3U4EG.js";
import "./chunk-2XBBB2MF.js";
import "./chunk-QCLCOI3P.js";
import "./chunk-P7CZ5A5S.js";
export {
  main
};
