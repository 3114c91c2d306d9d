import {
  main,
  mainWithin
} from "./chunk-25LRB2AQ.js";
import "./chunk-WZJ37YKH.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-FS3CJWXP.js";
import "./chunk-F3XUVXJX.js";
import "./chunk-LNM35HNH.js";
import "./chunk-B3Q6YLYR.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
