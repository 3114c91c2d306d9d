import {
  readInventories,
  readSbom
} from "./chunk-JQ3MWMXX.js";
import "./chunk-KMHWHODT.js";
import "./chunk-NW3QL7DK.js";
import "./chunk-FUROO3LJ.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-WRMDXXTA.js";
import "./chunk-PCXCSLYK.js";
import "./chunk-4NYCF76K.js";
import "./chunk-BC35IKXL.js";
import "./chunk-OWANCGMB.js";
import "./chunk-PULK7NPG.js";
import "./chunk-O2TQTB4Y.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-OMZIRXUQ.js";
import "./chunk-3HMVEADE.js";
import "./chunk-25G6RKVF.js";
import "./chunk-ZAVF4KV2.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-BKJ35ESW.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-LNFBAGUV.js";
import "./chunk-RO4VKYGY.js";
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
import "./chunk-LDFXNP3E.js";
import "./chunk-4GVNHWYL.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
