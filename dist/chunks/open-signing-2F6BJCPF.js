import {
  openSigning
} from "./chunk-KJQB36GH.js";
import "./chunk-THOO4BCI.js";
import "./chunk-YUT4SJ4N.js";
import "./chunk-DEABB6FX.js";
import "./chunk-OYC7V2AR.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
