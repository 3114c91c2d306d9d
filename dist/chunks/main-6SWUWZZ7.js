import {
  main,
  mainWithin
} from "./chunk-OB3QGN7Z.js";
import "./chunk-CYI7GQRP.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-3VENJ5TK.js";
import "./chunk-ZAH7HUOD.js";
import "./chunk-BYSFYTZT.js";
import "./chunk-6N5FSZYU.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
