import {
  showReport
} from "./chunk-I7RB4L7I.js";
import "./chunk-ZALOC3QB.js";
import "./chunk-2XBBB2MF.js";
import "./chunk-QCLCOI3P.js";
import "./chunk-P7CZ5A5S.js";
export {
  showReport
};
