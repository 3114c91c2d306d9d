import {
  showReport
} from "./chunk-TAYVYKZH.js";
import "./chunk-65K4QBU3.js";
import "./chunk-AHKMFM5U.js";
import "./chunk-D4LPJERC.js";
import "./chunk-FUPGO2JX.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
