import {
  main
} from "./chunk-CYUHWPUL.js";
import "./chunk-7MTN647J.js";
import "./chunk-C7OB37BL.js";
import "./chunk-RRIITX3C.js";
import "./chunk-WSFNW2MP.js";
import "./chunk-L6IAULUG.js";
import "./chunk-PN3FT4NZ.js";
import "./chunk-T44TN7UK.js";
import "./chunk-LO34U3EU.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
