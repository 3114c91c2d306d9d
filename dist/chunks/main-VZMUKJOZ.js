import {
  main
} from "./chunk-U2LVEKOS.js";
export {
  main
};
