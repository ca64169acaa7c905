<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New catalog…</source>
        <translation>Catálogo nuevo…</translation>
    </message>
    <message>
        <source>Make an empty catalog in a folder of your choice</source>
        <translation>Crear un catálogo vacío en la carpeta que prefiera</translation>
    </message>
    <message>
        <source>Open catalog…</source>
        <translation>Abrir un catálogo…</translation>
    </message>
    <message>
        <source>Open a catalog that is there already</source>
        <translation>Abrir un catálogo que ya existe</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Read folders, cards and files into the catalog</source>
        <translation>Incorporar al catálogo carpetas, tarjetas y archivos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write copies with their captions and credits into a folder</source>
        <translation>Guardar en una carpeta copias con sus pies de foto y créditos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close the catalog and the program</source>
        <translation>Cerrar el catálogo y el programa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Rehacer lo que se deshizo</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select everything that is shown</source>
        <translation>Seleccionar todo lo que se muestra</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type words to find in captions, credits and places</source>
        <translation>Escribir palabras que buscar en pies de foto, créditos y lugares</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>Volver al lugar anterior</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>The front page of the library</source>
        <translation>La portada de la fototeca</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>All pictures of this place side by side</source>
        <translation>Todas las imágenes de este lugar, una junto a otra</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>One picture as large as the window</source>
        <translation>Una sola imagen, tan grande como la ventana</translation>
    </message>
    <message>
        <source>Zoom to 1:1</source>
        <translation>Zoom 1:1</translation>
    </message>
    <message>
        <source>Every pixel of the picture, and back</source>
        <translation>Cada píxel de la imagen, y vuelta</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Go to the picture after this one</source>
        <translation>Ir a la imagen siguiente</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Go to the picture before this one</source>
        <translation>Ir a la imagen anterior</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Show or hide the fields of the selected pictures</source>
        <translation>Mostrar u ocultar los campos de las imágenes seleccionadas</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Use the whole screen, and back</source>
        <translation>Ocupar toda la pantalla, y volver</translation>
    </message>
    <message>
        <source>Imports and exports…</source>
        <translation>Importaciones y exportaciones…</translation>
    </message>
    <message>
        <source>What runs, what is done and what failed</source>
        <translation>Qué está en curso, qué ha terminado y qué ha fallado</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dark greys: the best ground for judging pictures</source>
        <translation>Grises oscuros: el mejor fondo para juzgar imágenes</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light greys</source>
        <translation>Grises claros</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark or light, as the desktop says</source>
        <translation>Oscuro o claro, según el escritorio</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Mark as an editors’ pick</source>
        <translation>Marcar como destacada de la redacción</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Mark as not to be used</source>
        <translation>Marcar como no utilizable</translation>
    </message>
    <message>
        <source>Remove pick or reject</source>
        <translation>Quitar el destacado o el rechazo</translation>
    </message>
    <message>
        <source>Leave it undecided</source>
        <translation>Dejarla sin decidir</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>Take the stars away</source>
        <translation>Quitar las estrellas</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>1 star</source>
        <translation>1 estrella</translation>
    </message>
    <message>
        <source>Rate with 1 star</source>
        <translation>Dar 1 estrella</translation>
    </message>
    <message>
        <source>2 stars</source>
        <translation>2 estrellas</translation>
    </message>
    <message>
        <source>Rate with 2 stars</source>
        <translation>Dar 2 estrellas</translation>
    </message>
    <message>
        <source>3 stars</source>
        <translation>3 estrellas</translation>
    </message>
    <message>
        <source>Rate with 3 stars</source>
        <translation>Dar 3 estrellas</translation>
    </message>
    <message>
        <source>4 stars</source>
        <translation>4 estrellas</translation>
    </message>
    <message>
        <source>Rate with 4 stars</source>
        <translation>Dar 4 estrellas</translation>
    </message>
    <message>
        <source>5 stars</source>
        <translation>5 estrellas</translation>
    </message>
    <message>
        <source>Rate with 5 stars</source>
        <translation>Dar 5 estrellas</translation>
    </message>
    <message>
        <source>Red label</source>
        <translation>Etiqueta roja</translation>
    </message>
    <message>
        <source>Give it the red label; once more takes it away</source>
        <translation>Poner la etiqueta roja; otra vez la quita</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Yellow label</source>
        <translation>Etiqueta amarilla</translation>
    </message>
    <message>
        <source>Give it the yellow label; once more takes it away</source>
        <translation>Poner la etiqueta amarilla; otra vez la quita</translation>
    </message>
    <message>
        <source>Green label</source>
        <translation>Etiqueta verde</translation>
    </message>
    <message>
        <source>Give it the green label; once more takes it away</source>
        <translation>Poner la etiqueta verde; otra vez la quita</translation>
    </message>
    <message>
        <source>Blue label</source>
        <translation>Etiqueta azul</translation>
    </message>
    <message>
        <source>Give it the blue label; once more takes it away</source>
        <translation>Poner la etiqueta azul; otra vez la quita</translation>
    </message>
    <message>
        <source>New gallery from selection…</source>
        <translation>Galería nueva con la selección…</translation>
    </message>
    <message>
        <source>Make a gallery of the selected pictures</source>
        <translation>Crear una galería con las imágenes seleccionadas</translation>
    </message>
    <message>
        <source>Add to gallery…</source>
        <translation>Añadir a una galería…</translation>
    </message>
    <message>
        <source>Put the selected pictures into a gallery that is there</source>
        <translation>Incluir las imágenes seleccionadas en una galería existente</translation>
    </message>
    <message>
        <source>Remove from this gallery</source>
        <translation>Quitar de esta galería</translation>
    </message>
    <message>
        <source>Take them out of the gallery; they stay in the catalog</source>
        <translation>Sacarlas de la galería; siguen en el catálogo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>Todos los atajos de un vistazo</translation>
    </message>
    <message>
        <source>Close catalog</source>
        <translation>Cerrar el catálogo</translation>
    </message>
    <message>
        <source>Close the catalog and keep the window</source>
        <translation>Cerrar el catálogo y mantener la ventana</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Nothing is selected any more</source>
        <translation>Dejar todo sin seleccionar</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>Invertir la selección</translation>
    </message>
    <message>
        <source>Select what is not selected, and only that</source>
        <translation>Seleccionar lo que no está seleccionado, y solo eso</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Destacadas</translation>
    </message>
    <message>
        <source>Select the picked of those shown</source>
        <translation>Seleccionar las destacadas entre las mostradas</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Select the rejected of those shown</source>
        <translation>Seleccionar las rechazadas entre las mostradas</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Select those neither picked nor rejected</source>
        <translation>Seleccionar las que no están ni destacadas ni rechazadas</translation>
    </message>
    <message>
        <source>Without stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>Select those shown that have just so many stars</source>
        <translation>Seleccionar las mostradas que tienen exactamente ese número de estrellas</translation>
    </message>
    <message>
        <source>With 1 star</source>
        <translation>Con 1 estrella</translation>
    </message>
    <message>
        <source>With 2 stars</source>
        <translation>Con 2 estrellas</translation>
    </message>
    <message>
        <source>With 3 stars</source>
        <translation>Con 3 estrellas</translation>
    </message>
    <message>
        <source>With 4 stars</source>
        <translation>Con 4 estrellas</translation>
    </message>
    <message>
        <source>With 5 stars</source>
        <translation>Con 5 estrellas</translation>
    </message>
    <message>
        <source>Advanced search</source>
        <translation>Búsqueda avanzada</translation>
    </message>
    <message>
        <source>Search by field, date, pick, rating and release</source>
        <translation>Buscar por campo, fecha, destacado, valoración y autorización</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Theme, language, keys, previews and your name</source>
        <translation>Tema, idioma, atajos, vistas previas y su nombre</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <source>Go to a file name or a word, with everything still shown</source>
        <translation>Ir a un nombre de archivo o a una palabra, sin ocultar nada</translation>
    </message>
    <message>
        <source>Fold group</source>
        <translation>Plegar el grupo</translation>
    </message>
    <message>
        <source>Show the heading of this group alone, and back</source>
        <translation>Mostrar solo el encabezado de este grupo, y volver</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>Copiar archivos</translation>
    </message>
    <message>
        <source>Copy the files and their paths, for other programs</source>
        <translation>Copiar los archivos y sus rutas, para otros programas</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Open the folder that holds the file</source>
        <translation>Abrir la carpeta que contiene el archivo</translation>
    </message>
    <message>
        <source>Remove from catalog</source>
        <translation>Quitar del catálogo</translation>
    </message>
    <message>
        <source>Forget the selected pictures; their files stay where they are</source>
        <translation>Olvidar las imágenes seleccionadas; sus archivos se quedan donde están</translation>
    </message>
    <message>
        <source>Auto advance</source>
        <translation>Avance automático</translation>
    </message>
    <message>
        <source>A pick, a rating or a label also moves to the next picture, as Shift and Caps Lock do</source>
        <translation>Al destacar, valorar o etiquetar se pasa también a la imagen siguiente, como con Mayús y Bloq Mayús</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Adelantar</translation>
    </message>
    <message>
        <source>Put the selected pictures one place earlier in the gallery</source>
        <translation>Adelantar un puesto en la galería las imágenes seleccionadas</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Retrasar</translation>
    </message>
    <message>
        <source>Put the selected pictures one place later in the gallery</source>
        <translation>Retrasar un puesto en la galería las imágenes seleccionadas</translation>
    </message>
    <message>
        <source>About Fieldframe</source>
        <translation>Acerca de Fieldframe</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
</context>
<context>
    <name>AssetMarks</name>
    <message>
        <source>no caption</source>
        <translation>sin pie de foto</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>sin crédito</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln galler(y/ies)</source>
        <translation>
            <numerusform>%Ln galería</numerusform>
            <numerusform>%Ln galerías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>It is not there. If it is on a drive that is away, connect it.</source>
        <translation>No se encuentra. Si está en una unidad desconectada, conéctela.</translation>
    </message>
    <message>
        <source>The system does not let you at it. Check its permissions.</source>
        <translation>El sistema no permite el acceso. Compruebe los permisos.</translation>
    </message>
    <message>
        <source>It is damaged or could not be read.</source>
        <translation>Está dañado o no se ha podido leer.</translation>
    </message>
    <message>
        <source>It is not a kind of file Fieldframe takes.</source>
        <translation>Fieldframe no admite este tipo de archivo.</translation>
    </message>
    <message>
        <source>It is too large to be opened safely.</source>
        <translation>Es demasiado grande para abrirlo con seguridad.</translation>
    </message>
    <message>
        <source>Reading it took too long and was stopped.</source>
        <translation>La lectura tardaba demasiado y se ha detenido.</translation>
    </message>
    <message>
        <source>Reading it failed badly; nothing else was touched.</source>
        <translation>La lectura ha fallado gravemente; nada más se ha visto afectado.</translation>
    </message>
    <message>
        <source>It changed while it was read. Try again when it is no longer written.</source>
        <translation>Ha cambiado durante la lectura. Vuelva a intentarlo cuando termine de escribirse.</translation>
    </message>
    <message>
        <source>It is already there. Choose another name.</source>
        <translation>Ya existe. Escriba otro nombre.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>El disco está lleno. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>No se ha podido escribir.</translation>
    </message>
    <message>
        <source>Another program has this catalog open for writing. Close it there first.</source>
        <translation>Otro programa tiene este catálogo abierto para escritura. Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Fieldframe. Update to open it.</source>
        <translation>Lo guardó una versión más reciente de Fieldframe. Actualice el programa para abrirlo.</translation>
    </message>
    <message>
        <source>It is damaged. A copy stands in its snapshots folder.</source>
        <translation>Está dañado. Hay una copia en su carpeta «snapshots».</translation>
    </message>
    <message>
        <source>The catalog is open for reading only.</source>
        <translation>El catálogo está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>It was changed again since, so this was left alone.</source>
        <translation>Se ha vuelto a cambiar desde entonces, así que se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>Several things have this name.</source>
        <translation>Varios elementos tienen este nombre.</translation>
    </message>
    <message>
        <source>This can’t be used.</source>
        <translation>Este valor no es válido.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Something went wrong inside Fieldframe.</source>
        <translation>Se ha producido un error interno en Fieldframe.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Mixed: %1 different headlines</source>
        <translation>Valores distintos: %1 titulares diferentes</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Mixed: %1 different captions</source>
        <translation>Valores distintos: %1 pies de foto diferentes</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Mixed: %1 different alt texts</source>
        <translation>Valores distintos: %1 textos alternativos diferentes</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Mixed: %1 different credit lines</source>
        <translation>Valores distintos: %1 créditos diferentes</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Creadores</translation>
    </message>
    <message>
        <source>Mixed: %1 different lists of creators</source>
        <translation>Valores distintos: %1 listas de creadores diferentes</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Aviso de copyright</translation>
    </message>
    <message>
        <source>Mixed: %1 different copyright notices</source>
        <translation>Valores distintos: %1 avisos de copyright diferentes</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Condiciones de uso</translation>
    </message>
    <message>
        <source>Mixed: %1 different usage terms</source>
        <translation>Valores distintos: %1 condiciones de uso diferentes</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Mixed: %1 different instructions</source>
        <translation>Valores distintos: %1 instrucciones diferentes</translation>
    </message>
    <message>
        <source>Sublocation</source>
        <translation>Lugar concreto</translation>
    </message>
    <message>
        <source>Mixed: %1 different sublocations</source>
        <translation>Valores distintos: %1 lugares concretos diferentes</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Mixed: %1 different cities</source>
        <translation>Valores distintos: %1 ciudades diferentes</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Mixed: %1 different states</source>
        <translation>Valores distintos: %1 estados o provincias diferentes</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Mixed: %1 different countries</source>
        <translation>Valores distintos: %1 países diferentes</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código de país</translation>
    </message>
    <message>
        <source>Mixed: %1 different codes</source>
        <translation>Valores distintos: %1 códigos diferentes</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Mixed: %1 different lists of keywords</source>
        <translation>Valores distintos: %1 listas de palabras clave diferentes</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Fecha de la toma</translation>
    </message>
    <message>
        <source>Mixed: %1 different dates</source>
        <translation>Valores distintos: %1 fechas diferentes</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Mixed: %1 different ratings</source>
        <translation>Valores distintos: %1 valoraciones diferentes</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Mixed: %1 different labels</source>
        <translation>Valores distintos: %1 etiquetas diferentes</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>Personas que aparecen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Embargo hasta</translation>
    </message>
    <message>
        <source>Caption writer</source>
        <translation>Autor del pie de foto</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>Galerías</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>, </source>
        <comment>between two keys for the same</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galería</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Catálogos recientes</translation>
    </message>
</context>
<context>
    <name>SearchDoubts</name>
    <message>
        <source>“%1” is no date: try 2024, 2024-05, 2024-05-31 or 2023..2024.</source>
        <translation>«%1» no es una fecha: pruebe con 2024, 2024-05, 2024-05-31 o 2023..2024.</translation>
    </message>
    <message>
        <source>“%1” is no rating: try 3, &gt;=3 or 1..3.</source>
        <translation>«%1» no es una valoración: pruebe con 3, &gt;=3 o 1..3.</translation>
    </message>
    <message>
        <source>“%1” is no pick: try yes, no or rejected.</source>
        <translation>«%1» no es un destacado: pruebe con yes, no o rejected.</translation>
    </message>
    <message>
        <source>“%1” is no field: try caption, credit or keywords.</source>
        <translation>«%1» no es un campo: pruebe con caption, credit o keywords.</translation>
    </message>
    <message>
        <source>“%1” is no kind: try image, video or audio.</source>
        <translation>«%1» no es un tipo: pruebe con image, video o audio.</translation>
    </message>
    <message>
        <source>“%1” is no release: try yes, limited, no, na or missing.</source>
        <translation>«%1» no es una autorización: pruebe con yes, limited, no, na o missing.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>gallery</source>
        <translation>galería</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>creador</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>palabra clave</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui</name>
    <message>
        <source>“%1” is searched as words.</source>
        <translation>«%1» se busca como palabras.</translation>
    </message>
    <message>
        <source>There is no field “%1”: it is searched as words.</source>
        <translation>No existe el campo «%1»: se busca como palabras.</translation>
    </message>
    <message>
        <source>No gallery is called “%1”.</source>
        <translation>Ninguna galería se titula «%1».</translation>
    </message>
    <message>
        <source>No category is called “%1”.</source>
        <translation>Ninguna categoría se llama «%1».</translation>
    </message>
    <message>
        <source>Nothing has the label “%1”.</source>
        <translation>Nada tiene la etiqueta «%1».</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AboutDialog</name>
    <message>
        <source>About Fieldframe</source>
        <translation>Acerca de Fieldframe</translation>
    </message>
    <message>
        <source>Fieldframe %1</source>
        <translation>Fieldframe %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later version. You may use it, share it and change it. It comes with no warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU (GPL), versión 3 o posterior. Puede usarlo, compartirlo y modificarlo. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Made with Qt %1, SQLite, Exiv2, libvips, LibRaw, libjpeg-turbo and ICU, each under its own licence.</source>
        <translation>Hecho con Qt %1, SQLite, Exiv2, libvips, LibRaw, libjpeg-turbo e ICU, cada uno con su propia licencia.</translation>
    </message>
    <message>
        <source>The asset manager for photo desks.</source>
        <translation>El gestor de medios para redacciones gráficas.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AssetDelegate</name>
    <message>
        <source>in %1</source>
        <translation>en: %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AssetGridView</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::AssetListModel</name>
    <message>
        <source>%1, no caption</source>
        <translation>%1, sin pie de foto</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>destacada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>etiqueta %1</translation>
    </message>
    <message>
        <source>no credit</source>
        <translation>sin crédito</translation>
    </message>
    <message>
        <source>under embargo</source>
        <translation>bajo embargo</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CandidateDelegate</name>
    <message>
        <source>in the catalog</source>
        <translation>en el catálogo</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CandidateModel</name>
    <message>
        <source>%1, in the catalog already</source>
        <translation>%1, ya está en el catálogo</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nuevo</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CardList</name>
    <message>
        <source>Galleries</source>
        <translation>Galerías</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CardPictureView</name>
    <message>
        <source>Picture without a caption</source>
        <translation>Imagen sin pie de foto</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::CategoryTreeModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Culling</name>
    <message>
        <source>Pick</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Remove flag</source>
        <translation>Quitar el destacado o el rechazo</translation>
    </message>
    <message>
        <source>Red label</source>
        <translation>Etiqueta roja</translation>
    </message>
    <message>
        <source>Yellow label</source>
        <translation>Etiqueta amarilla</translation>
    </message>
    <message>
        <source>Green label</source>
        <translation>Etiqueta verde</translation>
    </message>
    <message>
        <source>Blue label</source>
        <translation>Etiqueta azul</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ExportDialog</name>
    <message>
        <source>Replace the folder if it is already there</source>
        <translation>Reemplazar la carpeta si ya existe</translation>
    </message>
    <message>
        <source>The original files</source>
        <translation>Los archivos originales</translation>
    </message>
    <message>
        <source>JPEG copies in sRGB</source>
        <translation>Copias JPEG en sRGB</translation>
    </message>
    <message>
        <source>Write captions and credits into the copies</source>
        <translation>Escribir pies de foto y créditos en las copias</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>Folder to make</source>
        <translation>Carpeta que se creará</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>Lado mayor</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>Calidad JPEG</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>For example {filename}, {headline}-{sequence:4} or {date:yyyy-MM-dd}/{filename}</source>
        <translation>Por ejemplo, {filename}, {headline}-{sequence:4} o {date:yyyy-MM-dd}/{filename}</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>File names: “%1” is not known.</source>
        <translation>Nombres de archivo: «%1» no se reconoce.</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Lo que se escribirá</translation>
    </message>
    <message>
        <source>Name the folder from the top: /home/…</source>
        <translation>Indique la ruta completa de la carpeta: /home/…</translation>
    </message>
    <message>
        <source>There is something else of this name, which is no export. Choose another name.</source>
        <translation>Ya hay otra cosa con este nombre que no es una exportación. Escriba otro nombre.</translation>
    </message>
    <message>
        <source>This folder is there already. Choose another name, or replace it.</source>
        <translation>Esta carpeta ya existe. Escriba otro nombre o reemplácela.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can’t leave now: %1</source>
        <translation>
            <numerusform>%Ln archivo no puede salir ahora: %1</numerusform>
            <numerusform>%Ln archivos no pueden salir ahora: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes %1 files (%2…), captions.csv and gallery.json.</source>
        <translation>Se escriben archivos: %1 (%2…), además de captions.csv y gallery.json.</translation>
    </message>
    <message>
        <source>Writes %1 files (%2…) and captions.csv.</source>
        <translation>Se escriben archivos: %1 (%2…), además de captions.csv.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Filing</name>
    <message>
        <source>New gallery</source>
        <translation>Galería nueva</translation>
    </message>
    <message>
        <source>Title of the gallery with %1:</source>
        <translation>Título de la galería (%1):</translation>
    </message>
    <message>
        <source>Make gallery</source>
        <translation>Crear galería</translation>
    </message>
    <message>
        <source>New gallery “%1”</source>
        <translation>Galería nueva «%1»</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation>Añadir %1 a «%2»</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>Quitar %1 de «%2»</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FilterBar</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Any pick</source>
        <translation>Cualquier decisión</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Destacadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>Cualquier valoración</translation>
    </message>
    <message>
        <source>★ 5</source>
        <translation>★ 5</translation>
    </message>
    <message>
        <source>★ %1 and more</source>
        <translation>★ %1 o más</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audios</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>Sin pie de foto</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Sin crédito</translation>
    </message>
    <message>
        <source>No keywords</source>
        <translation>Sin palabras clave</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FindField</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Go to a file name or a word of the text</source>
        <translation>Ir a un nombre de archivo o a una palabra del texto</translation>
    </message>
    <message>
        <source>Find in this view</source>
        <translation>Buscar en esta vista</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Entrar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Nothing here has that</source>
        <translation>Aquí no hay nada así</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FolderTreeModel</name>
    <message>
        <source>File system</source>
        <translation>Sistema de archivos</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::FormModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show less of the introduction</source>
        <translation>Mostrar menos de la introducción</translation>
    </message>
    <message>
        <source>Show the whole introduction</source>
        <translation>Mostrar toda la introducción</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryChooser</name>
    <message>
        <source>Add to gallery</source>
        <translation>Añadir a una galería</translation>
    </message>
    <message>
        <source>Part of its title</source>
        <translation>Parte del título</translation>
    </message>
    <message>
        <source>Part of the gallery’s title</source>
        <translation>Parte del título de la galería</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>Galerías</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryHead</name>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GalleryListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::GridWork</name>
    <message>
        <source>None of those shown is like that.</source>
        <translation>Ninguna de las mostradas es así.</translation>
    </message>
    <message>
        <source>Out of reach now; it was last at %1</source>
        <translation>Ahora fuera de alcance; última ubicación conocida: %1</translation>
    </message>
    <message>
        <source>Nothing was copied: the files are out of reach now.</source>
        <translation>No se ha copiado nada: los archivos están ahora fuera de alcance.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Copiado: %1.</translation>
    </message>
    <message>
        <source>%1 Out of reach: %2.</source>
        <translation>%1 Fuera de alcance: %2.</translation>
    </message>
    <message>
        <source>Remove %1 from the catalog</source>
        <translation>Quitar %1 del catálogo</translation>
    </message>
    <message>
        <source>Only a gallery in its own order, shown whole, can be put in order.</source>
        <translation>Solo se puede reordenar una galería mostrada entera y en su propio orden.</translation>
    </message>
    <message>
        <source>Move %1 in “%2”</source>
        <translation>Mover %1 en «%2»</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Editors’ picks</source>
        <translation>Destacados de la redacción</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Lo último</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>All galleries</source>
        <translation>Todas las galerías</translation>
    </message>
    <message>
        <source>No picked galleries yet</source>
        <translation>Todavía no hay galerías destacadas</translation>
    </message>
    <message>
        <source>Galleries that editors pick stand here, newest first. All of them are under All galleries.</source>
        <translation>Aquí figuran las galerías destacadas por la redacción, primero las más recientes. En «Todas las galerías» están todas.</translation>
    </message>
    <message>
        <source>Nothing published yet</source>
        <translation>Todavía no hay nada publicado</translation>
    </message>
    <message>
        <source>A gallery with a publish date stands here, newest first.</source>
        <translation>Aquí figuran las galerías con fecha de publicación, primero las más recientes.</translation>
    </message>
    <message>
        <source>No galleries in this category</source>
        <translation>No hay galerías en esta categoría</translation>
    </message>
    <message>
        <source>Galleries that are given this category stand here.</source>
        <translation>Aquí figuran las galerías clasificadas en esta categoría.</translation>
    </message>
    <message>
        <source>No galleries yet</source>
        <translation>Todavía no hay galerías</translation>
    </message>
    <message>
        <source>Import a folder: each folder, or the whole import, can become a gallery.</source>
        <translation>Importe una carpeta: cada carpeta, o toda la importación, puede convertirse en galería.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Volumes and folders</source>
        <translation>Volúmenes y carpetas</translation>
    </message>
    <message>
        <source>Space ticks a folder; it is taken whole, with the folders in it</source>
        <translation>Espacio marca una carpeta; se toma entera, con sus subcarpetas</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Archivos que se importarán</translation>
    </message>
    <message>
        <source>Space ticks and unticks what is selected</source>
        <translation>Espacio marca y desmarca lo seleccionado</translation>
    </message>
    <message>
        <source>Looking for files… %1 found</source>
        <translation>Buscando archivos… Encontrados: %1</translation>
    </message>
    <message>
        <source>%1 files, %2 of them in the catalog already; %3 ticked</source>
        <translation>Archivos: %1, de ellos %2 ya en el catálogo; marcados: %3</translation>
    </message>
    <message>
        <source>Tick folders at the side, or drop folders and files here.
Their pictures are shown before anything is imported.</source>
        <translation>Marque carpetas en el lateral, o suelte aquí carpetas y archivos.
Sus imágenes se muestran antes de importar nada.</translation>
    </message>
    <message>
        <source>The catalog has all of these already.</source>
        <translation>El catálogo ya los tiene todos.</translation>
    </message>
    <message>
        <source>No pictures, videos or sound here.</source>
        <translation>Aquí no hay imágenes, vídeos ni audios.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be looked at: %1</source>
        <translation>
            <numerusform>No se ha podido examinar %Ln lugar: %1</numerusform>
            <numerusform>No se han podido examinar %Ln lugares: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::ImportOptions</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Leave the files where they are</source>
        <translation>Dejar los archivos donde están</translation>
    </message>
    <message>
        <source>Copy them, each copy checked, to:</source>
        <translation>Copiarlos, comprobando cada copia, en:</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>No gallery</source>
        <translation>Ninguna galería</translation>
    </message>
    <message>
        <source>A gallery for each folder</source>
        <translation>Una galería por carpeta</translation>
    </message>
    <message>
        <source>One gallery for all:</source>
        <translation>Una sola galería para todo:</translation>
    </message>
    <message>
        <source>Make large previews</source>
        <translation>Crear vistas previas grandes</translation>
    </message>
    <message>
        <source>Only what is new</source>
        <translation>Solo lo nuevo</translation>
    </message>
    <message>
        <source>For work without the originals; takes longer</source>
        <translation>Para trabajar sin los originales; tarda más</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>Galerías</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste predefinido</translation>
    </message>
    <message>
        <source>Name of a preset</source>
        <translation>Nombre de un ajuste predefinido</translation>
    </message>
    <message>
        <source>Save these choices as a preset of this name</source>
        <translation>Guardar estas opciones como ajuste predefinido con este nombre</translation>
    </message>
    <message>
        <source>Remove the preset</source>
        <translation>Eliminar el ajuste predefinido</translation>
    </message>
    <message>
        <source>Folder to copy to</source>
        <translation>Carpeta de destino</translation>
    </message>
    <message>
        <source>Names of the copies</source>
        <translation>Nombres de las copias</translation>
    </message>
    <message>
        <source>For example {date:yyyy}/{filename}, {creator}-{sequence:4} or {city}/{date:yyyy-MM-dd}/{filename}</source>
        <translation>Por ejemplo, {date:yyyy}/{filename}, {creator}-{sequence:4} o {city}/{date:yyyy-MM-dd}/{filename}</translation>
    </message>
    <message>
        <source>Title of the gallery</source>
        <translation>Título de la galería</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copiar en</translation>
    </message>
    <message>
        <source>“%1” is not known in a name.</source>
        <translation>«%1» no se reconoce en un nombre.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>Give the gallery a title.</source>
        <translation>Dé un título a la galería.</translation>
    </message>
    <message>
        <source>Choose the folder to copy to.</source>
        <translation>Seleccione la carpeta de destino.</translation>
    </message>
    <message>
        <source>Mend the names of the copies.</source>
        <translation>Corrija los nombres de las copias.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Inspector</name>
    <message>
        <source>Choose a picture to see and write its caption, credit and place.</source>
        <translation>Seleccione una imagen para ver y escribir su pie de foto, su crédito y su lugar.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Offline: its drive is away. Caption and picks are kept.</source>
        <translation>Sin conexión: su unidad está desconectada. El pie de foto y los destacados se conservan.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::JobFilesModel</name>
    <message>
        <source>The catalog has it already.</source>
        <translation>El catálogo ya lo tiene.</translation>
    </message>
    <message>
        <source>It is not a picture, video or sound.</source>
        <translation>No es una imagen, un vídeo ni un audio.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::JobsDialog</name>
    <message>
        <source>Imports and exports</source>
        <translation>Importaciones y exportaciones</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Cancelar la tarea</translation>
    </message>
    <message>
        <source>%1  Import: %2</source>
        <translation>%1  Importación: %2</translation>
    </message>
    <message>
        <source>%1  Export: %2</source>
        <translation>%1  Exportación: %2</translation>
    </message>
    <message>
        <source>Failed (%1)</source>
        <translation>Con errores (%1)</translation>
    </message>
    <message>
        <source>Incomplete (%1)</source>
        <translation>Incompletos (%1)</translation>
    </message>
    <message>
        <source>Already here (%1)</source>
        <translation>Ya presentes (%1)</translation>
    </message>
    <message>
        <source>Not media files (%1)</source>
        <translation>No multimedia (%1)</translation>
    </message>
    <message>
        <source>Retry what failed</source>
        <translation>Reintentar lo que ha fallado</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Archivos que se muestran en la lista</translation>
    </message>
    <message>
        <source>Files that did not simply arrive</source>
        <translation>Archivos con incidencias</translation>
    </message>
    <message>
        <source>Nothing was imported or exported since the catalog was opened. Ctrl+Shift+I imports, Ctrl+Shift+E exports.</source>
        <translation>No se ha importado ni exportado nada desde que se abrió el catálogo. Ctrl+Mayús+I importa, Ctrl+Mayús+E exporta.</translation>
    </message>
    <message>
        <source>Every file arrived whole.</source>
        <translation>Todos los archivos han llegado íntegros.</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Todos (%1)</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::KeymapEditor</name>
    <message>
        <source>Add key</source>
        <translation>Añadir tecla</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin atajos</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Atajos habituales</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Todos los atajos habituales</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar atajos</translation>
    </message>
    <message>
        <source>Search actions and keys…</source>
        <translation>Buscar acciones y atajos…</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y atajos</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Take all keys of this action away</source>
        <translation>Quitar todos los atajos de esta acción</translation>
    </message>
    <message>
        <source>Give this action the keys of the keymap again</source>
        <translation>Devolver a esta acción los atajos del conjunto</translation>
    </message>
    <message>
        <source>Give all actions the keys of the keymap again</source>
        <translation>Devolver a todas las acciones los atajos del conjunto</translation>
    </message>
    <message>
        <source>Changed; usually %1</source>
        <translation>Cambiado; habitual: %1</translation>
    </message>
    <message>
        <source>Press a key, or several at once, in the field above to give it to “%1”.</source>
        <translation>Pulse una tecla, o varias a la vez, en el campo de arriba para asignarla a «%1».</translation>
    </message>
    <message>
        <source>%1 is used already: %2. Used here, it is taken from there.</source>
        <translation>%1 ya se usa: %2. Si se usa aquí, se quita de allí.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usarla aquí</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::KeysDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galería</translation>
    </message>
    <message>
        <source>With Shift, a key that picks, rates or labels also moves to the next picture. In the grid, arrows move and Shift with arrows selects.</source>
        <translation>Con Mayús, una tecla que destaca, valora o etiqueta pasa también a la imagen siguiente. En la cuadrícula, las flechas desplazan y Mayús con las flechas selecciona.</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::LanguageBar</name>
    <message>
        <source>Main text</source>
        <translation>Texto principal</translation>
    </message>
    <message>
        <source>%1, empty</source>
        <translation>%1, vacío</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::LoupeView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Video and sound are catalogued; they are not played yet.</source>
        <translation>El vídeo y el sonido se catalogan; aún no se reproducen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::MainWindow</name>
    <message>
        <source>Written by a newer Fieldframe: open for reading only.</source>
        <translation>Guardado por una versión más reciente de Fieldframe: abierto solo para lectura.</translation>
    </message>
    <message>
        <source>This disk makes the catalog slower; a local one is better.</source>
        <translation>Este disco hace más lento el catálogo; es mejor uno local.</translation>
    </message>
    <message>
        <source>An interrupted run was cleared up; nothing finished was lost.</source>
        <translation>Se ha restablecido el orden tras una sesión interrumpida; no se ha perdido nada terminado.</translation>
    </message>
    <message>
        <source>Brought to this version; a copy from before is kept.</source>
        <translation>Actualizado a esta versión; se conserva una copia anterior.</translation>
    </message>
    <message>
        <source>Welcome to Fieldframe</source>
        <translation>Le damos la bienvenida a Fieldframe</translation>
    </message>
    <message>
        <source>A catalog holds what is said about your pictures: captions, credits, galleries, picks. The pictures stay where they are.</source>
        <translation>Un catálogo contiene lo que se dice de sus imágenes: pies de foto, créditos, galerías, destacados. Las imágenes se quedan donde están.</translation>
    </message>
    <message>
        <source>New catalog</source>
        <translation>Catálogo nuevo</translation>
    </message>
    <message>
        <source>Open catalog</source>
        <translation>Abrir un catálogo</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>%1 can’t be opened</source>
        <translation>No se puede abrir %1</translation>
    </message>
    <message>
        <source>%1 – Fieldframe</source>
        <translation>%1 – Fieldframe</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Cerrando…</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::MetadataForm</name>
    <message>
        <source>Not saved. %1</source>
        <translation>No se ha guardado. %1</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PicturesPage</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message>
        <source>There may be pictures here that it hides.</source>
        <translation>Puede haber aquí imágenes que el filtro oculta.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Every caption, credit, place and keyword was searched, in every language. Try fewer words, or any content and all categories.</source>
        <translation>Se ha buscado en todos los pies de foto, créditos, lugares y palabras clave, en todos los idiomas. Pruebe con menos palabras, o con cualquier contenido y todas las categorías.</translation>
    </message>
    <message>
        <source>No picks yet</source>
        <translation>Todavía no hay destacados</translation>
    </message>
    <message>
        <source>Press P on a picture, and it stands here too.</source>
        <translation>Pulse P sobre una imagen y figurará también aquí.</translation>
    </message>
    <message>
        <source>This gallery is empty</source>
        <translation>Esta galería está vacía</translation>
    </message>
    <message>
        <source>Import pictures into it by its title.</source>
        <translation>Importe imágenes en ella indicando su título.</translation>
    </message>
    <message>
        <source>Nothing in this category</source>
        <translation>No hay nada en esta categoría</translation>
    </message>
    <message>
        <source>Pictures of galleries that have this category stand here.</source>
        <translation>Aquí figuran las imágenes de las galerías de esta categoría.</translation>
    </message>
    <message>
        <source>No videos yet</source>
        <translation>Todavía no hay vídeos</translation>
    </message>
    <message>
        <source>Import a folder that holds some.</source>
        <translation>Importe una carpeta que los contenga.</translation>
    </message>
    <message>
        <source>No sound yet</source>
        <translation>Todavía no hay audios</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Todavía no hay imágenes</translation>
    </message>
    <message>
        <source>Import a folder or a card. Files stay where they are; captions and credits are read from them.</source>
        <translation>Importe una carpeta o una tarjeta. Los archivos se quedan donde están; de ellos se leen los pies de foto y los créditos.</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>Selección: %1 de %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::PreferencesDialog</name>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;GB</translation>
    </message>
    <message>
        <source>Move to the next picture</source>
        <translation>Pasar a la imagen siguiente</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As in Lightroom</source>
        <translation>Como en Lightroom</translation>
    </message>
    <message>
        <source>As in Photo Mechanic</source>
        <translation>Como en Photo Mechanic</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Dark greys are the best ground for judging pictures.</source>
        <translation>Los grises oscuros son el mejor fondo para juzgar imágenes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window, its numbers and its dates. Holds from the next start.</source>
        <translation>El de la ventana, sus números y sus fechas. Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar atajos…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>The keymap your fingers know; every key in it can be changed.</source>
        <translation>El conjunto de atajos que sus dedos conocen; todos se pueden cambiar.</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>After each pick, rating or label. Shift or Caps Lock do so without this.</source>
        <translation>Después de cada destacado, valoración o etiqueta. Mayús o Bloq Mayús lo hacen también sin esto.</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Vistas previas</translation>
    </message>
    <message>
        <source>Room on the disk for large previews of each catalog. Over it, those not looked at for longest go; they are made again when needed. Thumbnails always stay.</source>
        <translation>Espacio en disco para las vistas previas grandes de cada catálogo. Si se supera, desaparecen las que llevan más tiempo sin verse; se vuelven a crear cuando hacen falta. Las miniaturas se conservan siempre.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Stands in the history beside every change you make.</source>
        <translation>Figura en el historial junto a cada cambio que haga.</translation>
    </message>
    <message>
        <source>Captions, credits and picks are kept in the catalog and written into what you export. Your originals are never changed.</source>
        <translation>Los pies de foto, los créditos y los destacados se guardan en el catálogo y se escriben en lo que exporta. Sus originales no se modifican nunca.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SearchBar</name>
    <message>
        <source>Kind of content</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>Any content</source>
        <translation>Cualquier contenido</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audios</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Orden habitual</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Fecha de la toma</translation>
    </message>
    <message>
        <source>Date imported</source>
        <translation>Fecha de importación</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Relevancia</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzada</translation>
    </message>
    <message>
        <source>A form for every field, dates, picks and releases</source>
        <translation>Un formulario para todos los campos, fechas, destacados y autorizaciones</translation>
    </message>
    <message>
        <source>What the search did not understand</source>
        <translation>Lo que la búsqueda no ha entendido</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SearchLine</name>
    <message>
        <source>Search captions, credits, places…</source>
        <translation>Buscar pies de foto, créditos, lugares…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Words, or field:words. Down shows what was searched for before; Escape empties it.</source>
        <translation>Palabras, o campo:palabras. Flecha abajo muestra las búsquedas anteriores; Escape vacía el campo.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SearchPanel</name>
    <message>
        <source>Any words</source>
        <translation>Cualquier palabra</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creador</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Otros campos</translation>
    </message>
    <message>
        <source>2024, 2024-05 or 2024-05-31</source>
        <translation>2024, 2024-05 o 2024-05-31</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Toma desde</translation>
    </message>
    <message>
        <source>Taken to</source>
        <translation>Toma hasta</translation>
    </message>
    <message>
        <source>Title of a gallery</source>
        <translation>Título de una galería</translation>
    </message>
    <message>
        <source>In gallery</source>
        <translation>En la galería</translation>
    </message>
    <message>
        <source>★ %1 and more</source>
        <translation>★ %1 o más</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Destacado</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Destacadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>★ 5</source>
        <translation>★ 5</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Model release</source>
        <translation>Autorización de modelo</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Ilimitada</translation>
    </message>
    <message>
        <source>Limited or incomplete</source>
        <translation>Limitada o incompleta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Guardar búsqueda…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Ubicaciones</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SidebarModel</name>
    <message>
        <source>Library</source>
        <translation>Fototeca</translation>
    </message>
    <message>
        <source>Galleries</source>
        <translation>Galerías</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>All videos</source>
        <translation>Todos los vídeos</translation>
    </message>
    <message>
        <source>All audio</source>
        <translation>Todos los audios</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Última importación</translation>
    </message>
    <message>
        <source>Editors’ picks</source>
        <translation>Destacados de la redacción</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation>Cancelar la tarea</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Looking for files… %1</source>
        <translation>Buscando archivos… %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Importando %1 de %2</translation>
    </message>
    <message>
        <source>Making previews %1 of %2</source>
        <translation>Creando vistas previas: %1 de %2</translation>
    </message>
    <message>
        <source>Exporting %1 of %2</source>
        <translation>Exportando %1 de %2</translation>
    </message>
    <message>
        <source>Checking %1 of %2</source>
        <translation>Comprobando %1 de %2</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finalizando…</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>Quedan %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>Quedan %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <translation>importados: %1</translation>
    </message>
    <message>
        <source>%1 exported</source>
        <translation>exportados: %1</translation>
    </message>
    <message>
        <source>%1 already here</source>
        <translation>ya presentes: %1</translation>
    </message>
    <message>
        <source>%1 not media files</source>
        <translation>no multimedia: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>con errores: %1</translation>
    </message>
    <message>
        <source>%1 incomplete</source>
        <translation>incompletos: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>Show what runs, what is done and what failed</source>
        <translation>Mostrar qué está en curso, qué ha terminado y qué ha fallado</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::SuggestionModel</name>
    <message>
        <source>recent</source>
        <translation>reciente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fieldframe::ui::Workspace</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved: %1. %2</source>
        <translation>No se ha guardado: %1. %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>Editors’ picks</source>
        <translation>Destacados de la redacción</translation>
    </message>
    <message numerus="yes">
        <source>Import (%Ln picture(s))</source>
        <translation>
            <numerusform>Importar (%Ln imagen)</numerusform>
            <numerusform>Importar (%Ln imágenes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>--size is WIDTHxHEIGHT, for example 1440x900</source>
        <translation>--size se escribe ANCHOxALTO, por ejemplo 1440x900</translation>
    </message>
</context>
</TS>
