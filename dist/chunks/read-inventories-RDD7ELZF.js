import {
  readInventories,
  readSbom
} from "./chunk-XQLRE4Y3.js";
import "./chunk-RYSQBTIQ.js";
import "./chunk-KWJTDB7C.js";
import "./chunk-FBGVFHXD.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-SBLBKBBL.js";
import "./chunk-SO3AZWEX.js";
import "./chunk-WM5GDKUG.js";
import "./chunk-FOM3C27U.js";
import "./chunk-OWANCGMB.js";
import "./chunk-C6LLA3LH.js";
import "./chunk-53MJZ63R.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-Q5UZZ3AW.js";
import "./chunk-3HMVEADE.js";
import "./chunk-XZ5CRTDF.js";
import "./chunk-HJVDMPKP.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-E6IFQASK.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-4NWQKY4U.js";
import "./chunk-UKKBRXNE.js";
import "./chunk-ELPVOHOU.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-A5OS2TAV.js";
import "./chunk-XGIO2HUQ.js";
import "./chunk-F3JTTXBU.js";
import "./chunk-OFVKIGE2.js";
import "./chunk-TQVM6BWJ.js";
import "./chunk-YXYLKAER.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-64JXYW4V.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-Z6MF25CF.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-JCDQCW7S.js";
import "./chunk-4Z4YUK7K.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
