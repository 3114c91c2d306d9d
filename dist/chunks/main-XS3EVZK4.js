import {
  main
} from "./chunk-KWP3V7I6.js";
import "./chunk-43JYYE45.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-YTTXYDAG.js";
import "./chunk-KBOOJT65.js";
import "./chunk-JFMWHSSX.js";
import "./chunk-3TAPQBMJ.js";
import "./chunk-JUHAXBXL.js";
import "./chunk-HYN2GBT3.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
