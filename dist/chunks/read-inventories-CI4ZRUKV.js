import {
  readInventories,
  readSbom
} from "./chunk-YY4E3S56.js";
import "./chunk-AKBLD65N.js";
import "./chunk-PXVJ6ZJK.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-A7MX7TKL.js";
import "./chunk-T7SMVDRM.js";
import "./chunk-KMDTUMRT.js";
import "./chunk-EJSKLOCH.js";
import "./chunk-3MG7PZO5.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-SEE7GP7P.js";
import "./chunk-IIXCL64L.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-HK7ZFRZM.js";
import "./chunk-3HMVEADE.js";
import "./chunk-J5F3SZEQ.js";
import "./chunk-BBL6XWNK.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-2LQT35JY.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-6VYO5TYB.js";
import "./chunk-FVKUWP7E.js";
import "./chunk-ELPVOHOU.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-2DWONV7X.js";
import "./chunk-XGIO2HUQ.js";
import "./chunk-HBTKOU4Y.js";
import "./chunk-OFVKIGE2.js";
import "./chunk-TQVM6BWJ.js";
import "./chunk-77EHP62S.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-64JXYW4V.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-Z6MF25CF.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-E2UZ32ZI.js";
import "./chunk-BLL6KUWP.js";
import "./chunk-JTYIUYNF.js";
export {
  readInventories,
  readSbom
};
