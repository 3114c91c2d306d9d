import {
  main
} from "./chunk-3SOASLFU.js";
export {
  main
};
