export const id = 922;
export const ids = [922];
export const modules = {

/***/ 8922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateJsonnet: () => (/* binding */ evaluateJsonnet)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7700);

/** Jsonnet is not read yet. */
function evaluateJsonnet(source, _options) {
    return Promise.reject(new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('TEMPLATE', `${source.path}: Jsonnet files cannot be read yet`, { at: { file: source.path, line: 1, column: 1 } }));
}


/***/ })

};
