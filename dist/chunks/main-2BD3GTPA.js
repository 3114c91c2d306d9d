import {
  main
} from "./chunk-XTQNY4JV.js";
import "./chunk-EJYKZUNN.js";
import "./chunk-L7OIJT2H.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-KHWELXQA.js";
import "./chunk-WTV2MAO4.js";
import "./chunk-U6JHQ43N.js";
import "./chunk-TT6LH4XT.js";
import "./chunk-4T62MVMW.js";
import "./chunk-F3M7LRAV.js";
import "./chunk-6DEXGKIM.js";
import "./chunk-B2WYBGRA.js";
import "./chunk-2R6XGD26.js";
import "./chunk-Y4WPRP6F.js";
import "./chunk-3LZTI4FX.js";
import "./chunk-VF3UQO4G.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
